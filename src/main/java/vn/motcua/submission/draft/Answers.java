package vn.motcua.submission.draft;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.model.Applicant;
import vn.motcua.dossier.model.ReturnBy;
import vn.motcua.dossier.model.Submitter;
import vn.motcua.shared.Mobile;
import vn.motcua.submission.Sender;
import vn.motcua.submission.Submission;

/** What is typed beside the form: whose dossier it is, how to reach them, how to get the result. */
public final class Answers {

  public static final String FOR = "for";
  public static final String FOR_OTHER = "OTHER";

  /** With the number of what is written in the account behind it. */
  public static final String FOR_MANDATE = "M";

  public static final String OTHER_NAME = "other.fullName";
  public static final String OTHER_NUMBER = "other.identityNumber";
  public static final String OTHER_GROUND = "other.ground";
  public static final String PHONE = "contact.phone";
  public static final String EMAIL = "contact.email";
  public static final String ADDRESS = "contact.address";
  public static final String RETURN_BY = "returnBy";
  public static final String COPIES = "copies";
  public static final String NOTE = "note";
  public static final String AFFIRMED = "affirmed";

  private static final int LONGEST = 4000;

  private Answers() {}

  /** The pages on which things are typed. */
  public enum Page {
    FORM(Set.of(FOR, OTHER_NAME, OTHER_NUMBER, OTHER_GROUND, PHONE, EMAIL, ADDRESS)),
    LAST(Set.of(RETURN_BY, COPIES, NOTE, AFFIRMED));

    private final Set<String> names;

    Page(Set<String> names) {
      this.names = names;
    }

    /** Whether that input stands on this page. */
    public boolean asks(String name) {
      return names.contains(name) || this == FORM && name.startsWith("form.");
    }

    public static Optional<Page> of(String name) {
      return Arrays.stream(values()).filter(page -> page.name().equals(name)).findFirst();
    }
  }

  /** What was typed before, with what this page says now; too long a text is cut. */
  static Map<String, String> merged(
      Map<String, String> before, Page page, Map<String, String> posted) {
    var merged = new LinkedHashMap<>(before);
    merged.keySet().removeIf(page::asks);
    posted.forEach(
        (name, value) -> {
          if (page.asks(name) && !value.isBlank()) {
            merged.put(name, value.substring(0, Math.min(value.length(), LONGEST)));
          }
        });
    return merged;
  }

  /** What is known of the person. */
  static Map<String, String> known(Sender sender) {
    var known = new LinkedHashMap<String, String>();
    known.put(PHONE, Mobile.local(sender.phone()));
    known.put(EMAIL, sender.email());
    known.put(ADDRESS, sender.address());
    known.values().removeIf(String::isEmpty);
    return known;
  }

  public static boolean isForOther(Submission submission) {
    return submission.typed(FOR).equals(FOR_OTHER) || mandate(submission.typed()).isPresent();
  }

  /** The number of what allows it, written in the account; empty when another was said here. */
  public static Optional<Long> mandate(Map<String, String> typed) {
    var whom = typed.getOrDefault(FOR, "");
    return whom.matches(FOR_MANDATE + "\\d{1,18}")
        ? Optional.of(Long.valueOf(whom.substring(FOR_MANDATE.length())))
        : Optional.empty();
  }

  /** Whose dossier it is. */
  public static Applicant applicant(Submission submission, Sender sender) {
    var other = isForOther(submission);
    return new Applicant(
        other ? submission.typed(OTHER_NAME) : sender.fullName(),
        other ? submission.typed(OTHER_NUMBER) : sender.identityNumber(),
        submission.typed(PHONE),
        submission.typed(EMAIL),
        submission.typed(ADDRESS),
        other ? "" : sender.ethnicGroup());
  }

  /** Who hands it in for somebody else. */
  public static Optional<Submitter> submitter(Submission submission, Sender sender) {
    return isForOther(submission)
        ? Optional.of(
            new Submitter(
                sender.fullName(),
                sender.identityNumber(),
                Mobile.local(sender.phone()),
                submission.typed(OTHER_GROUND)))
        : Optional.empty();
  }

  public static Optional<ReturnBy> returnBy(Submission submission) {
    return Arrays.stream(ReturnBy.values())
        .filter(way -> way.name().equals(submission.typed(RETURN_BY)))
        .findFirst();
  }

  /** How many copies of the result; one unless said otherwise, 0 when it is no number. */
  public static int copies(Submission submission) {
    var typed = submission.typed(COPIES).strip();
    return typed.isEmpty() ? 1 : typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : 0;
  }
}
