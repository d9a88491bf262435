import { limits } from "../limits.ts";
import { grouped } from "../number-words.ts";
import { markup, type Markup, type MarkupValue } from "../safe-html.ts";

export type Chart = {
  id: string;
  title: string;
  /** What the chart shows, and what of it is left out. */
  intro: MarkupValue;
  /** The same for those who do not see it: what stands where. */
  description: string;
  width: number;
  height: number;
  legend?: Markup;
  /** Whether marks are links: then the drawing is a group, for an image has nothing in it that can be reached. */
  isLinked?: boolean;
  drawing: MarkupValue;
  /** Says the same in words. */
  table: { head: readonly string[]; rows: readonly (readonly MarkupValue[])[] };
};

/** Returns a chart with its title, its legend and a table that says the same. */
export function chartFigure(chart: Chart): Markup {
  const { id, title, width, height } = chart;
  const role = chart.isLinked === true ? "group" : "img";
  return markup`<figure class="chart" id="${id}">
<figcaption><h3>${title}</h3><p class="intro">${chart.intro}</p></figcaption>
${chart.legend}
<div class="drawing" tabindex="0" role="group" aria-label="${title}: drawing"><svg role="${role}" viewBox="0 0 ${width} ${height}" style="min-width:${Math.min(width, 660)}px;max-width:${width * 1.25}px" aria-labelledby="${id}-title" aria-describedby="${id}-desc"><title id="${id}-title">${title}</title><desc id="${id}-desc">${chart.description}</desc>${chart.drawing}</svg></div>
<details><summary>The same as a table</summary>${alternative(chart)}</details>
</figure>`;
}

function alternative({ title, table: { head, rows } }: Chart): Markup {
  const left = rows.length - limits.alternative;
  return markup`<div class="scroll" tabindex="0" role="group" aria-label="${title}: table"><table class="plain"><thead><tr>${head.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows
    .slice(0, limits.alternative)
    .map(
      (row) =>
        markup`<tr>${row.map((cell, index) => (index === 0 ? markup`<th scope="row">${cell}</th>` : markup`<td>${cell}</td>`))}</tr>`,
    )}</tbody></table>${left > 0 && markup`<p class="muted">${grouped(left)} more are left out.</p>`}</div>`;
}
