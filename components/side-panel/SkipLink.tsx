import './SkipLink.css';
import { i18n } from '#i18n';

/** Leads by key past all that stands above what was found. */
export function SkipLink({ to }: { readonly to: string }) {
  const skip = (event: Event) => {
    // The address stays as it is: going back must not lead out of what was read.
    event.preventDefault();
    document.getElementById(to)?.focus();
  };
  return (
    <a class="skip-link" href={`#${to}`} onClick={skip}>
      {i18n.t('panel.skip')}
    </a>
  );
}
