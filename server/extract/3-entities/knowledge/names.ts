/** The names in a list written with semicolons: 'US; U.S.; USA'; '' has none. */
export const names = (list: string): readonly string[] => (list === '' ? [] : list.split('; '))
