// Nothing: what Node costs by itself.
