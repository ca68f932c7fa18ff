package vn.motcua.form;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One edition of a form; never changed once somebody may have filled it.
 *
 * @param id with {@code edition} identifies it for ever; a dossier keeps both
 * @param validFrom first day; until a later edition of the same procedures begins
 * @param procedures codes of the procedures it is for; empty = any that has no form of its own
 * @param paper words by which a line of a checklist is known that this form replaces; empty = it
 *     replaces none
 * @param ground the legal source of its questions
 * @param declaration what whoever sends it affirms; may be empty
 * @param declarant path of the field that names who declares
 */
public record Form(
    String id,
    int edition,
    Wording title,
    LocalDate validFrom,
    List<String> procedures,
    List<String> paper,
    String ground,
    Wording declaration,
    String declarant,
    List<FormSection> sections) {

  public Form {
    procedures = List.copyOf(procedures);
    paper = List.copyOf(paper);
    sections = List.copyOf(sections);
  }

  /** Whether that line of a checklist asks for what this form says. */
  public boolean replaces(String paperName) {
    var name = folded(paperName);
    return paper.stream().map(Form::folded).anyMatch(name::contains);
  }

  /** The field of that path; the row in a list may be a number or a star. */
  public Optional<FormField> field(String path) {
    var parts = path.split("\\.", -1);
    return section(parts[0]).flatMap(section -> section.field(parts[parts.length - 1]));
  }

  public Optional<FormSection> section(String key) {
    return sections.stream().filter(section -> section.key().equals(key)).findFirst();
  }

  public Stream<FormField> fields() {
    return sections.stream().flatMap(section -> section.fields().stream());
  }

  /** The same questions as an edition of another name. */
  public Form as(String otherId, int otherEdition, LocalDate from) {
    return new Form(
        otherId,
        otherEdition,
        title,
        from,
        procedures,
        paper,
        ground,
        declaration,
        declarant,
        sections);
  }

  /** The same without what is only ticked. */
  Form withoutConsent() {
    return new Form(
        id,
        edition,
        title,
        validFrom,
        procedures,
        paper,
        ground,
        declaration,
        declarant,
        sections.stream().map(FormSection::withoutConsent).toList());
  }

  private static String folded(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
