import type { MapAxes } from "./map-axes.ts";

/** Where rows and columns of a map stand, in pixels. */
export type MapGrid = {
  left: number;
  top: number;
  bottom: number;
  right: number;
  cellWidth: number;
  cellHeight: number;
  /** Left edges of the projects' columns; environments stand apart. */
  columns: readonly number[];
};

const room = 850;
const left = 236;
const top = 148;
const cellHeight = 22;
/** Between the organization's own column and the projects, and between environments. */
const gap = 8;

/** Returns a grid whose columns are as wide as there is room for, 22 to 44 pixels. */
export function mapGrid({ rows, columns: projects }: MapAxes): MapGrid {
  const fitting = Math.floor((room - left) / (projects.length + 1)) - 2;
  const cellWidth = Math.min(Math.max(fitting, cellHeight), 44);
  let x = left + cellWidth + gap;
  const columns = projects.map(({ environment }, index) => {
    if (index > 0 && projects[index - 1]?.environment !== environment) x += gap;
    const at = x;
    x += cellWidth;
    return at;
  });
  const bottom = top + rows.length * cellHeight;
  return { left, top, bottom, right: x, cellWidth, cellHeight, columns };
}
