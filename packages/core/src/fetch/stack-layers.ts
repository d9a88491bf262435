/** Puts layers around what they end in, outermost first. */
export function stackLayers<Step>(
  layers: readonly ((next: Step) => Step)[],
  last: NoInfer<Step>,
): Step {
  return layers.reduceRight<Step>((next, layer) => layer(next), last);
}
