export const HELP = `Says who says what in a news article, and where nobody does.

  npm run --silent analyze -- [--format text|json] [PATH…]

PATH is a text (.txt), a news page (.html) or one article a line (.jsonl: {"id", "text"}).
Without a PATH, or for "-", standard input is read: what starts with "<" is taken for a page,
what starts with {" for one article a line, anything else for a text. So are files with other
endings.

  --format text   a report to read (the default)
  --format json   one JSON object a line, in the order of the input; positions are UTF-16 code
                  units into its "text"
  -h, --help      this text

What cannot be read is named on standard error, one line each; the rest is still done.
Exit status: 0 everything was read, 1 something was not, 2 the command line is wrong.
`;
