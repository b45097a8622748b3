import { intervalOf, legendOf, written } from '../published/figure.js';
import type { Result } from './result.js';
import { inWords } from './variable.js';

const mostRows = 500;
const mostBars = 40;

/** Everything that was answered, one thing after another. */
export function ResultPanels({ results }: { readonly results: readonly Result[] }) {
  if (results.length === 0)
    return (
      <section className="result" aria-live="polite">
        <h2>Table and chart</h2>
        <p>Run a question that asks for cells with keys, measure and value: they are shown here.</p>
      </section>
    );
  return results.map((result) => (
    <ResultPanel
      key={result.name}
      result={result}
      title={results.length === 1 ? 'Table and chart' : inWords(result.name)}
    />
  ));
}

/** One answer as a chart, a table and files: the same figures three times, for whoever reads them best so. */
function ResultPanel({ result, title }: { readonly result: Result; readonly title: string }) {
  const { cells, headings, notices, files, cite, measureWords } = result;
  const shown = cells.slice(0, mostRows);
  const legend = legendOf(cells);
  return (
    <section className="result" aria-live="polite" aria-label={title}>
      <h2>{title}</h2>
      {notices.map((sentence) => (
        <p key={sentence} className="notice">
          {sentence}
        </p>
      ))}
      <p className="files">
        {files.map(({ name, url }) => (
          <a key={name} className="button" href={url} download>
            {name}
          </a>
        ))}
      </p>
      <Bars cells={cells} measureWords={measureWords} />
      <p>
        {cells.length.toLocaleString('en-GB')} figures
        {cells.length > mostRows ? `; the first ${mostRows} are shown, all are in the files` : ''}.
      </p>
      {legend.length > 0 && <p className="legend">{legend.join('; ')}.</p>}
      <div className="scroll" tabIndex={0} role="region" aria-label={`Figures: ${title}`}>
        <table>
          <caption>Each figure with the interval in which the true value lies</caption>
          <thead>
            <tr>
              {headings.map((one) => (
                <th key={one} scope="col">
                  {one}
                </th>
              ))}
              <th scope="col">Measure</th>
              <th scope="col">Figure</th>
              <th scope="col">Interval</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((figure) => (
              <tr key={`${figure.keys.join()} ${figure.measure}`}>
                {(figure.labels ?? figure.keys).map((label, at) => (
                  <td key={headings[at] ?? at}>{label}</td>
                ))}
                <td>{measureWords(figure.measure)}</td>
                <td className="number">{written(figure)}</td>
                <td className="number">{intervalOf(figure)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {cite !== undefined && <p className="cite">{cite}</p>}
    </section>
  );
}

/** Bars of one measure, each with its words and figure, so that nothing is told by colour or length alone. */
function Bars({ cells, measureWords }: Pick<Result, 'cells' | 'measureWords'>) {
  const measure = cells.find(({ value }) => value !== null)?.measure;
  const bars = cells.filter((one) => one.measure === measure);
  if (measure === undefined || bars.length > mostBars)
    return <p>A chart is drawn of up to {mostBars} figures of one measure.</p>;
  const most = Math.max(...bars.map(({ value }) => value ?? 0), Number.MIN_VALUE);
  return (
    <figure>
      <figcaption>{measureWords(measure)}</figcaption>
      <ul className="bars">
        {bars.map((figure) => (
          <li key={figure.keys.join()}>
            <span>{(figure.labels ?? figure.keys).join(', ')}</span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(100 * (figure.value ?? 0)) / most} height="10" />
            </svg>
            <span className="number">{written(figure)}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
