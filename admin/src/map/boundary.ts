import boundariesAddress from '../../../data/geography/boundaries-ew-2023.topojson?url';
import { geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The outline of one authority, drawn to size. */
export interface Outline {
  readonly code: string;
  readonly name: string;
  readonly path: string;
}

/** Width and height of the drawing. */
export const mapSize = { width: 360, height: 420 };

/** Fetches the boundaries of December 2022 and draws every authority of England and Wales. */
export async function loadOutlines(): Promise<readonly Outline[]> {
  const answer = await fetch(boundariesAddress);
  if (!answer.ok) throw new Error('The map could not be fetched.');
  return outlinesOf(
    (await answer.json()) as Topology<{ utla: GeometryCollection<{ name: string }> }>,
  );
}

/** Draws the authorities of a topology. */
export function outlinesOf(
  topology: Topology<{ utla: GeometryCollection<{ name: string }> }>,
): readonly Outline[] {
  const areas = feature(topology, topology.objects.utla);
  const draw = geoPath(geoMercator().fitSize([mapSize.width, mapSize.height], areas)).digits(1);
  return areas.features.map((area) => ({
    code: String(area.id),
    name: area.properties.name,
    path: draw(area) ?? '',
  }));
}
