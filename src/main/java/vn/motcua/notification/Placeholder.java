package vn.motcua.notification;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.MessageSourceResolvable;

/**
 * A place in the wording of a message, {@code {code}} for the name {@code code}, and what is put
 * there.
 *
 * @param required whether a wording without it says too little
 * @param longestInBrief to how many characters it is cut in an SMS
 * @param example shown in previews
 */
public record Placeholder(
    String name, Type type, boolean required, int longestInBrief, Object example) {

  /** What may be put there. */
  public enum Type {
    /** One line. */
    TEXT(String.class),
    /** As typed, with its line ends; in an SMS one line. */
    LINES(String.class),
    DAY(LocalDate.class),
    MOMENT(Instant.class),
    /** An address of our own; never cut. */
    LINK(String.class),
    /**
     * An address of our own whose last part opens something for whoever has it: the log shows it
     * without, so that nobody at the desk acts for the person it was sent to.
     */
    SECRET_LINK(String.class),
    /** Words of a message file, in the language of the recipient. */
    PHRASE(MessageSourceResolvable.class);

    private final Class<?> value;

    Type(Class<?> value) {
      this.value = value;
    }

    public boolean isLink() {
      return this == LINK || this == SECRET_LINK;
    }

    boolean takes(Object offered) {
      return value.isInstance(offered);
    }
  }

  private static final int LONGEST_IN_BRIEF = 60;

  public Placeholder {
    if (!name.matches("[a-z][A-Za-z]*") || !type.takes(example)) {
      throw new IllegalArgumentException("Placeholder " + name + ", " + example);
    }
  }

  public static Placeholder of(String name, Type type, Object example) {
    return new Placeholder(name, type, false, LONGEST_IN_BRIEF, example);
  }

  /** The same, which no wording may leave out. */
  public Placeholder mandatory() {
    return new Placeholder(name, type, true, longestInBrief, example);
  }

  /** The same, cut to so many characters in an SMS. */
  public Placeholder cutTo(int characters) {
    return new Placeholder(name, type, required, characters, example);
  }

  /** {@code {code}} */
  public String written() {
    return "{" + name + "}";
  }
}
