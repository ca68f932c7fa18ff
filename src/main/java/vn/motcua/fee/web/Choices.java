package vn.motcua.fee.web;

import static vn.motcua.platform.web.Words.t;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.web.ProcedureWords;
import vn.motcua.fee.model.Timing;
import vn.motcua.platform.web.piece.Option;

/** What may be chosen in the forms of fees. */
final class Choices {

  private Choices() {}

  static List<Option> channels() {
    return Stream.concat(
            Stream.of(new Option("", t("fee.everyWay"))),
            Arrays.stream(Channel.values())
                .map(one -> new Option(one.name(), ProcedureWords.channel(one))))
        .toList();
  }

  static List<Option> timings() {
    return Stream.concat(
            Stream.of(new Option("", t("fee.everyCase"))),
            Arrays.stream(Timing.values())
                .map(one -> new Option(one.name(), t("fee.timing." + one))))
        .toList();
  }

  static List<Option> formulas() {
    return Stream.of("FOR_DOSSIER", "FOR_EACH", "BY_PAGES")
        .map(name -> new Option(name, t("fee.formula." + name)))
        .toList();
  }

  static List<Option> reaches() {
    return Stream.of("ALL", "FIELD", "PROCEDURES")
        .map(name -> new Option(name, t("fee.exemption.reach." + name)))
        .toList();
  }

  static List<Option> fields(List<String> fields) {
    return Stream.concat(
            Stream.of(new Option("", t("fee.exemption.field.none"))),
            fields.stream().map(one -> new Option(one, one)))
        .toList();
  }
}
