package vn.motcua.dossier.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.intake.Duplicates;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.intake.Intake.HandedIn;
import vn.motcua.dossier.intake.KnownOpen;
import vn.motcua.dossier.intake.Routing;
import vn.motcua.dossier.model.Applicant;
import vn.motcua.dossier.model.FeeAsked;
import vn.motcua.dossier.model.ReturnBy;
import vn.motcua.dossier.model.Submitter;

/** What was typed at the counter, field by field, exactly as typed; also what a draft keeps. */
public record IntakeForm(Map<String, String> typed) {

  static final String PART = "parts.";

  private static final List<String> SUBMITTER =
      List.of(
          "submittedBy.fullName",
          "submittedBy.identityNumber",
          "submittedBy.phone",
          "submittedBy.ground");

  public IntakeForm {
    typed = Map.copyOf(typed);
  }

  /** The text of a field; empty when not typed. */
  public String at(String field) {
    return typed.getOrDefault(field, "");
  }

  String procedure() {
    return at("procedure");
  }

  public String key() {
    return at("idempotencyKey");
  }

  boolean hasPapers() {
    return typed.keySet().stream().anyMatch(name -> name.startsWith("papers."));
  }

  public boolean hasSubmitter() {
    return SUBMITTER.stream().anyMatch(field -> !at(field).isBlank());
  }

  /** The optional parts of an interlinked group the applicant asks for. */
  Set<String> wanted() {
    return typed.keySet().stream()
        .filter(name -> name.startsWith(PART))
        .map(name -> name.substring(PART.length()))
        .collect(Collectors.toSet());
  }

  List<HandedIn> papers() {
    return PaperCounts.read(typed);
  }

  Intake intake(String agency) {
    return new Intake(
        agency,
        procedure(),
        one(Channel.values(), at("channel"), Channel.COUNTER),
        new Applicant(
            at("applicant.fullName"),
            at("applicant.identityNumber"),
            at("applicant.phone"),
            at("applicant.email"),
            at("applicant.address"),
            at("applicant.ethnicGroup")),
        hasSubmitter()
            ? new Submitter(
                at("submittedBy.fullName"),
                at("submittedBy.identityNumber"),
                at("submittedBy.phone"),
                at("submittedBy.ground"))
            : null,
        papers(),
        sets(),
        one(ReturnBy.values(), at("returnBy"), ReturnBy.COUNTER),
        at("note"),
        new Routing(competent(), !at("returnsThere").isEmpty(), orNull("support")),
        knownOpen(),
        fee());
  }

  /** Unreadable = 0, which is refused beside the field. */
  public FeeAsked fee() {
    return new FeeAsked(
        quantity("fee.copies"),
        quantity("fee.pages"),
        !at("fee.late").isEmpty(),
        at("fee.exemption"),
        !at("fee.cash").isEmpty());
  }

  private int quantity(String field) {
    var text = at(field).strip();
    if (text.isEmpty()) {
      return 1;
    }
    return text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
  }

  /** Who is turned away is not asked about other dossiers. */
  KnownOpen knownOpen() {
    return at("decision").equals("refuse")
        ? KnownOpen.UNNOTICED
        : KnownOpen.of(
            Arrays.stream(at(Duplicates.KNOWN).split(" ")).filter(code -> !code.isEmpty()).toList(),
            at(Duplicates.REASON));
  }

  /** Whether it is to go to another agency, or somebody helped. */
  public boolean isRouted() {
    return Stream.of("competent", "competentCode", "support", "returnsThere")
        .anyMatch(name -> !at(name).isBlank());
  }

  /** The code of any agency of the country goes before the list of the province. */
  public @Nullable String competent() {
    var code = orNull("competentCode");
    return code == null ? orNull("competent") : code;
  }

  private @Nullable String orNull(String field) {
    return at(field).isBlank() ? null : at(field);
  }

  /** Unreadable = 0, which the check refuses beside the field. */
  private int sets() {
    var text = at("copies").strip();
    if (text.isEmpty()) {
      return 1;
    }
    return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
  }

  private static <T extends Enum<T>> T one(T[] values, String name, T usual) {
    for (T value : values) {
      if (value.name().equals(name)) {
        return value;
      }
    }
    return usual;
  }
}
