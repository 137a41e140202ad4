export { sumRows } from './sum-rows';
export { normalise } from './normalise';
export { roundNorms } from './round-norms';
export { block } from './block';
export { dense } from './dense';
export { average, spread } from './sentences';
