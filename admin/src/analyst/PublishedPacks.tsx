import { useEffect, useState, type ReactElement } from 'react';
import { labelOf } from '../label/label.js';
import type { Send } from './ask.js';
import { packsQuestion, publishedPacks, type Pack } from './pack.js';

/** What two managers have signed and published, to be taken away. */
export function PublishedPacks({ send }: { readonly send: Send }): ReactElement | null {
  const [packs, setPacks] = useState<readonly Pack[]>();
  useEffect(() => {
    send({ query: packsQuestion })
      .then(({ body }) => setPacks(publishedPacks(body)))
      .catch(() => undefined);
  }, [send]);
  if (packs === undefined) return null;
  return (
    <section aria-label="Published packs">
      <h2>Published packs</h2>
      {packs.length === 0 ? (
        <p>No pack has been published yet. Each is signed by two managers first.</p>
      ) : (
        <ul className="packs">
          {packs.map((pack) => (
            <PackLine key={pack.id} pack={pack} />
          ))}
        </ul>
      )}
    </section>
  );
}

function PackLine({ pack }: { readonly pack: Pack }): ReactElement {
  const { title, notes, state, publishedAt, tables, odsUrl } = pack;
  return (
    <li>
      <a href={odsUrl} download>
        {title} (ODS)
      </a>{' '}
      {publishedAt !== null && (
        <>
          published on{' '}
          {new Date(publishedAt).toLocaleDateString('en-GB', {
            dateStyle: 'long',
            timeZone: 'Europe/London',
          })}
        </>
      )}
      {state === 'PUBLISHED' ? '' : `, ${labelOf('PublicationPackState', state).toLowerCase()}`}
      {notes !== '' && <p>{notes}</p>}
      <details>
        <summary>Its tables</summary>
        <ol>
          {tables.map((table) => (
            <li key={table}>{table}</li>
          ))}
        </ol>
      </details>
    </li>
  );
}
