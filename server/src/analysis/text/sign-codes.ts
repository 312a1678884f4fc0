/**
 * The code units of the signs and the white space that blocks and facts are recognised by, under one name each. Brackets
 * without a word to their shape are the round ones, as drafters say it.
 */
export const TAB = 9;
export const NEWLINE = 10;
export const FORM_FEED = 12;
export const RETURN = 13;
export const BLANK = 32;
export const EXCLAMATION = 33;
export const QUOTE = 34;
export const NUMBER_SIGN = 35;
export const DOLLAR = 36;
export const PERCENT = 37;
export const AMPERSAND = 38;
export const APOSTROPHE = 39;
export const OPEN = 40;
export const CLOSE = 41;
export const ASTERISK = 42;
export const PLUS = 43;
export const COMMA = 44;
export const HYPHEN = 45;
export const POINT = 46;
export const SLASH = 47;
export const COLON = 58;
export const SEMICOLON = 59;
export const LESS_THAN = 60;
export const EQUALS = 61;
export const GREATER_THAN = 62;
export const QUESTION = 63;
export const OPEN_SQUARE = 91;
export const CLOSE_SQUARE = 93;
export const UNDERSCORE = 95;
export const BACKTICK = 96;
export const BAR = 124;
export const TILDE = 126;
export const HARD_BLANK = 0xa0;
export const CENT = 0xa2;
export const POUND = 0xa3;
export const SECTION = 0xa7;
export const SOFT_HYPHEN = 0xad;
export const EN_DASH = 0x2013;
export const EM_DASH = 0x2014;
export const OPEN_SINGLE_QUOTE = 0x2018;
export const CURLED_APOSTROPHE = 0x2019;
export const OPEN_QUOTE = 0x201c;
export const CLOSE_QUOTE = 0x201d;
export const EURO = 0x20ac;
