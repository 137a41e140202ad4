export { type AnalysisProgress, analysisSteps, analyzeArticle } from './analyze-article.ts';
export { completeReading } from './complete-reading.ts';
