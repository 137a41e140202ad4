import { i18n } from '#i18n';

import type { NoteWords } from '../../lib/domain/note-words.ts';

/** The words of toolbar and cards of notes in the language of the interface. */
export function noteWords(): NoteWords {
  return {
    language: i18n.t('wordsLanguage'),
    colour: colourWords(),
    status: statusWords(),
    toolbar: toolbarWords(),
    card: cardWords(),
    tags: {
      label: i18n.t('popup.notes.tags'),
      add: i18n.t('notes.tags.add'),
      known: i18n.t('notes.tags.known'),
      remove: i18n.t('notes.tags.remove', ['{tag}']),
      added: i18n.t('notes.tags.added', ['{tag}']),
      removed: i18n.t('notes.tags.removed', ['{tag}']),
    },
    evidence: {
      label: i18n.t('popup.notes.evidence.label'),
      address: i18n.t('notes.evidence.address'),
      remark: i18n.t('notes.evidence.remark'),
      add: i18n.t('notes.evidence.add'),
      remove: i18n.t('notes.evidence.remove', ['{address}']),
      notAnAddress: i18n.t('notes.evidence.notAnAddress'),
    },
    question: {
      label: i18n.t('notes.question.label'),
      hint: i18n.t('notes.question.hint'),
      ask: i18n.t('notes.question.ask'),
      cancel: i18n.t('notes.question.cancel'),
    },
    saving: savingWords(),
    notice: noticeWords(),
  };
}

function colourWords(): NoteWords['colour'] {
  return {
    yellow: i18n.t('popup.notes.colour.yellow'),
    orange: i18n.t('popup.notes.colour.orange'),
    blue: i18n.t('popup.notes.colour.blue'),
    green: i18n.t('popup.notes.colour.green'),
    pink: i18n.t('popup.notes.colour.pink'),
  };
}

function statusWords(): NoteWords['status'] {
  return {
    open: i18n.t('popup.notes.status.open'),
    checking: i18n.t('popup.notes.status.checking'),
    sourced: i18n.t('popup.notes.status.sourced'),
    disputed: i18n.t('popup.notes.status.disputed'),
    wrong: i18n.t('popup.notes.status.wrong'),
    'cannot-be-checked': i18n.t('popup.notes.status.cannotBeChecked'),
  };
}

function toolbarWords(): NoteWords['toolbar'] {
  return {
    label: i18n.t('notes.toolbar.label'),
    hint: i18n.t('notes.toolbar.hint'),
    highlight: i18n.t('notes.toolbar.highlight', ['{meaning}']),
    comment: i18n.t('notes.toolbar.comment'),
    tag: i18n.t('notes.toolbar.tag'),
    flag: i18n.t('notes.toolbar.flag'),
    question: i18n.t('notes.toolbar.question'),
    copyLink: i18n.t('notes.toolbar.copyLink'),
    attach: i18n.t('notes.toolbar.attach'),
    attachFor: i18n.t('notes.toolbar.attachFor', ['{words}']),
    tooLong: i18n.t('notes.toolbar.tooLong'),
    more: i18n.t('notes.toolbar.more'),
    notHere: i18n.t('notes.toolbar.notHere'),
    never: i18n.t('notes.toolbar.never'),
    close: i18n.t('notes.toolbar.close'),
  };
}

function cardWords(): NoteWords['card'] {
  return {
    label: i18n.t('notes.card.label'),
    colour: i18n.t('notes.card.colour'),
    comment: i18n.t('popup.notes.comment'),
    commentHint: i18n.t('notes.card.commentHint'),
    status: i18n.t('popup.notes.statusLabel'),
    noStatus: i18n.t('popup.notes.noStatus'),
    moved: i18n.t('notes.card.moved'),
    uncertain: i18n.t('notes.card.uncertain', ['{percent}']),
    wordsThen: i18n.t('notes.card.wordsThen'),
    question: i18n.t('notes.card.question'),
    place: i18n.t('notes.card.place', ['{number}', '{count}']),
    previous: i18n.t('notes.card.previous'),
    next: i18n.t('notes.card.next'),
    undo: i18n.t('popup.notes.undo'),
    delete: i18n.t('popup.notes.delete'),
    close: i18n.t('notes.card.close'),
  };
}

function savingWords(): NoteWords['saving'] {
  return {
    saving: i18n.t('notes.saving.saving'),
    saved: i18n.t('notes.saving.saved'),
    failed: i18n.t('notes.saving.failed'),
    unsafe: i18n.t('notes.saving.unsafe'),
    tryAgain: i18n.t('notes.saving.tryAgain'),
    restored: i18n.t('notes.saving.restored'),
    older: i18n.t('notes.saving.older'),
    bringBack: i18n.t('notes.saving.bringBack'),
    drop: i18n.t('notes.saving.drop'),
  };
}

function noticeWords(): NoteWords['notice'] {
  return {
    highlighted: i18n.t('notes.notice.highlighted', ['{meaning}']),
    flagged: i18n.t('notes.notice.flagged'),
    asked: i18n.t('notes.notice.asked'),
    deleted: i18n.t('notes.notice.deleted'),
    undone: i18n.t('notes.notice.undone'),
    nothingToUndo: i18n.t('popup.notes.nothingToUndo'),
    redone: i18n.t('notes.notice.redone'),
    nothingToRedo: i18n.t('popup.notes.nothingToRedo'),
    attached: i18n.t('notes.notice.attached'),
    linkCopied: i18n.t('notes.notice.linkCopied'),
    copyYourself: i18n.t('notes.notice.copyYourself'),
    toolbarOffHere: i18n.t('notes.notice.toolbarOffHere'),
    toolbarOff: i18n.t('notes.notice.toolbarOff'),
    bringBack: i18n.t('notes.notice.bringBack'),
    nothingSelected: i18n.t('notes.notice.nothingSelected'),
    unreadable: i18n.t('notes.notice.unreadable'),
    failed: i18n.t('notes.notice.failed'),
    close: i18n.t('notes.notice.close'),
  };
}
