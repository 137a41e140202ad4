/** How the news writes people whom the fact lists give in full. Written by us. */
export const EVERYDAY_NAMES: Readonly<Record<string, readonly string[]>> = {
  'Albert Gore': ['Al Gore'],
  'Benyamin Netanyahu': ['Benjamin Netanyahu'],
  'Donald Trump': ['Donald J. Trump'],
  'Dwight Eisenhower': ['Dwight D. Eisenhower'],
  'Franklin Roosevelt': ['Franklin D. Roosevelt', 'Franklin Delano Roosevelt'],
  'Harry Truman': ['Harry S. Truman', 'Harry S Truman'],
  'James Carter': ['Jimmy Carter'],
  'James David Vance': ['JD Vance', 'J.D. Vance', 'J. D. Vance'],
  'James Quayle': ['Dan Quayle'],
  'John Kennedy': ['John F. Kennedy'],
  'Joseph Biden': ['Joe Biden', 'Joseph R. Biden', 'Joe R. Biden'],
  'Lyndon Johnson': ['Lyndon B. Johnson', 'Lyndon Baines Johnson'],
  'Richard Cheney': ['Dick Cheney'],
  'Richard Nixon': ['Richard M. Nixon'],
  'Volodymyr Zelenskyy': ['Volodymyr Zelensky', 'Volodymyr Zelenskiy'],
  'William Clinton': ['Bill Clinton'],
};
