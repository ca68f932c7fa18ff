package vn.motcua.form;

import vn.motcua.platform.web.Words;

/**
 * The same words in both languages.
 *
 * @param vietnamese empty when there is nothing to say
 * @param english the Vietnamese words where nobody translated them
 */
public record Wording(String vietnamese, String english) {

  public static final Wording NONE = new Wording("", "");

  /** In the reader's language; Vietnamese where nobody reads. */
  public String said() {
    return Words.lang().equals("en") ? english : vietnamese;
  }
}
