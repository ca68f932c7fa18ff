package vn.motcua.petition.site;

import static vn.motcua.platform.web.Words.t;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Procedure;
import vn.motcua.dossier.DossierCode;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.petition.PetitionFiles;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;

/** Makes the form of a petition: for an agency, which is chosen before unless it is known. */
@Component
class SendPages {

  private static final int FOUND = 30;
  private static final int LONGEST_QUERY = 100;

  private final Organisation organisation;
  private final Catalogue catalogue;
  private final Clock clock;

  SendPages(Organisation organisation, Catalogue catalogue, Clock clock) {
    this.organisation = organisation;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /**
   * @param query what was sought among agencies
   */
  SendPage page(SendForm form, String query, Problems problems) {
    var agency = agency(form);
    var known = withAgency(form, agency);
    var procedure = SendForm.text(form.procedure());
    return new SendPage(
        known,
        agency.map(Agency::bodyName).orElse(""),
        catalogue.inForce(procedure, today()).map(Procedure::name).orElse(""),
        query,
        agency.isPresent() ? List.of() : found(form, query),
        t("petition.send.files.hint", PetitionFiles.MOST, PetitionFiles.MOST_MEGABYTES),
        problems);
  }

  /** The one chosen, or the one whose code the dossier carries. */
  private Optional<Agency> agency(SendForm form) {
    var typed = Text.clean(form.agency());
    var code =
        typed.isEmpty()
            ? DossierCode.parse(SendForm.text(form.dossier()))
                .map(dossier -> dossier.value().substring(0, dossier.value().indexOf('-')))
                .orElse("")
            : typed;
    return code.isEmpty()
        ? Optional.empty()
        : organisation.acting(code, today()).filter(found -> found.code() != null);
  }

  private static SendForm withAgency(SendForm form, Optional<Agency> agency) {
    return new SendForm(
        agency.map(Agency::code).orElse(""),
        form.concern(),
        form.content(),
        form.dossier(),
        form.procedure(),
        form.name(),
        form.address(),
        form.phone(),
        form.email(),
        form.publishable(),
        "",
        form.keyOrNew());
  }

  private List<Option> found(SendForm form, String typed) {
    var query = Text.clean(typed);
    var words = query.substring(0, Math.min(query.length(), LONGEST_QUERY));
    return words.isEmpty()
        ? List.of()
        : organisation.search(words, null, today(), FOUND).stream()
            .filter(agency -> agency.code() != null)
            .map(agency -> new Option(address(form, agency), agency.bodyName()))
            .toList();
  }

  private static String address(SendForm form, Agency agency) {
    return SendController.PATH
        + "?agency="
        + encoded(agency.code())
        + "&dossier="
        + encoded(form.dossier())
        + "&procedure="
        + encoded(form.procedure());
  }

  private static String encoded(@Nullable String value) {
    return URLEncoder.encode(SendForm.text(value), StandardCharsets.UTF_8);
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
