package vn.motcua.history.generator;

/** Nothing can be generated so; a sentence in both languages. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String vietnamese;
  private final String english;

  Refusal(String vietnamese, String english) {
    super(english);
    this.vietnamese = vietnamese;
    this.english = english;
  }

  String vietnamese() {
    return vietnamese;
  }

  String english() {
    return english;
  }
}
