export { type AnalysisProgress, analysisSteps, analyzeArticle } from './analyze-article.ts';
export { completeReading } from './complete-reading.ts';
export { decideActors } from './5-cards/decide-actors.ts';
export { type LoadedModels, loadModels, type Models, SHIPPED_MODELS } from './models.ts';
