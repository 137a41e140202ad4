import { i18n } from '#i18n';

import {
  EXPORT_FORMATS,
  type ExportFormat,
  isBibliography,
} from '../../../../lib/domain/export-format.ts';
import { FORMAT_GROUPS, FORMAT_KEYS } from './format-groups.ts';

interface FormatFieldProps {
  readonly format: ExportFormat;
  readonly onChange: (format: ExportFormat) => void;
}

/** The kind of file, with a sentence on what it is good for and what it leaves out. */
export function FormatField({ format, onChange }: FormatFieldProps) {
  const choose = (value: string): void => {
    const chosen = EXPORT_FORMATS.find((one) => one === value);
    if (chosen !== undefined) onChange(chosen);
  };
  return (
    <div class="exchange-format">
      <label class="field-label" for="exchange-format">
        {i18n.t('exchange.out.format')}
      </label>
      <select
        id="exchange-format"
        class="field"
        value={format}
        aria-describedby="exchange-format-hint"
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {FORMAT_GROUPS.map(({ name, formats }) => (
          <optgroup key={name} label={i18n.t(`exchange.groups.${name}`)}>
            {formats.map((one) => (
              <option key={one} value={one}>
                {i18n.t(`exchange.formats.${FORMAT_KEYS[one]}.name`)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <p class="hint" id="exchange-format-hint">
        {i18n.t(`exchange.formats.${FORMAT_KEYS[format]}.hint`)}
      </p>
      {isBibliography(format) && <StyleOrigin />}
    </div>
  );
}

/** Whose work citations are: the licences of both ask for it to be said here. */
function StyleOrigin() {
  return (
    <p class="hint">
      {i18n.t('exchange.origin')}{' '}
      <a class="library-link" href="https://citationstyles.org/" target="_blank" rel="noreferrer">
        citationstyles.org
      </a>
    </p>
  );
}
