import './SiteList.css';

interface ListedSite {
  readonly key: string;
  readonly name: string;
  /** What the button does, in full, for who does not see the line it stands in. */
  readonly action: string;
  readonly onPress: () => void;
}

interface SiteListProps {
  readonly sites: readonly ListedSite[];
  /** The words on every button. */
  readonly button: string;
}

/** Sites, one a line, with a button each. */
export function SiteList({ sites, button }: SiteListProps) {
  return (
    <ul class="site-list">
      {sites.map(({ key, name, action, onPress }) => (
        <li key={key} class="site-list-line">
          <bdi class="site-list-name">{name}</bdi>
          <button type="button" class="button" aria-label={action} onClick={onPress}>
            {button}
          </button>
        </li>
      ))}
    </ul>
  );
}
