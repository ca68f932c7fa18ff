package vn.motcua.platform.web.language;

/**
 * What is wrong with an added file of words; the word concerned is not used.
 *
 * @param file its name
 * @param key of the word; empty when the whole file is meant
 */
public record WordFault(String file, String key, Kind kind) {

  /** Why a word is not used. */
  public enum Kind {
    /** The file's name does not end in the code of a language. */
    FILE_NAME,
    /** It is a file for Vietnamese or English, which come with the product. */
    SHIPPED_LANGUAGE,
    /** It cannot be read: not UTF-8, or no property file. */
    UNREADABLE,
    /** The product has no such word. */
    UNKNOWN_KEY,
    /** An earlier file of the language has it already. */
    TWICE,
    /** Nothing is written there. */
    EMPTY,
    /** Braces that do not match, or a straight quote: a message would lose a part. */
    NO_MESSAGE,
    /** The places for values are not those of the Vietnamese word. */
    PLACES,
    /** The language does not say what it is called: it is not offered. */
    NO_NAME
  }
}
