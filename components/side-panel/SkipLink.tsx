import './SkipLink.css';
import { i18n } from '#i18n';

interface SkipLinkProps {
  /** The id of what it leads to. */
  readonly to: string;
  readonly label?: string;
}

/** Leads by key past all that stands above what was found. */
export function SkipLink({ to, label = i18n.t('panel.skip') }: SkipLinkProps) {
  const skip = (event: Event) => {
    // The address stays as it is: going back must not lead out of what was read.
    event.preventDefault();
    document.getElementById(to)?.focus();
  };
  return (
    <a class="skip-link" href={`#${to}`} onClick={skip}>
      {label}
    </a>
  );
}
