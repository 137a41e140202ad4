/**
 * Stands in for WXT's context of a content script, which tells the page of itself by an event that
 * carries our id, and stops at a word from the page. A page must neither notice nor stop us; what
 * WXT's does for us, the entry point does with an `AbortController`.
 */
// WXT constructs it, so it has to be a class; it holds nothing.
// oxlint-disable-next-line typescript/no-extraneous-class
export class ContentScriptContext {}
