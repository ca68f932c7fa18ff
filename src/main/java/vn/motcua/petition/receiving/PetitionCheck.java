package vn.motcua.petition.receiving;

import static vn.motcua.petition.PetitionRefusal.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierCode;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.petition.PetitionRefusal;
import vn.motcua.petition.model.Sender;
import vn.motcua.petition.model.Subject;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;

/**
 * Finds everything wrong with a petition at once: Vietnamese with clear content, name, address and
 * telephone (NĐ 20/2008/NĐ-CP art. 9 as amended by NĐ 92/2017/NĐ-CP).
 */
@Component
class PetitionCheck {

  static final int LONGEST_CONTENT = 5000;

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ADDRESS = 500;
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\d .,'’\\-()&/]+");
  private static final Pattern PHONE = Pattern.compile("(?:\\+84|0)\\d{8,10}");
  private static final Pattern EMAIL =
      Pattern.compile("[^@\\s]{1,64}@[A-Za-z0-9.\\-]{1,185}\\.[A-Za-z]{2,}");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private final Organisation organisation;
  private final Catalogue catalogue;

  PetitionCheck(Organisation organisation, Catalogue catalogue) {
    this.organisation = organisation;
    this.catalogue = catalogue;
  }

  /** What was found in order. */
  record Checked(Agency agency, Subject subject, Sender sender) {}

  /**
   * @throws Refused with all findings; fields are {@code content}, {@code name}, {@code address},
   *     {@code phone}, {@code email}, {@code agency}, {@code dossier}, {@code procedure}
   */
  Checked of(NewPetition typed, LocalDate today) {
    var findings = new ArrayList<Finding>();
    var agency = organisation.acting(typed.agency().strip(), today).filter(this::isReachable);
    if (agency.isEmpty()) {
      findings.add(Finding.of("agency", PETITION_AGENCY_MISSING));
    }
    var subject = subject(typed, today, findings);
    sender(typed.sender(), findings);
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    return new Checked(agency.orElseThrow(), subject, typed.sender());
  }

  /** One without a code has no register whose numbers could be given. */
  private boolean isReachable(Agency agency) {
    return agency.code() != null;
  }

  private Subject subject(NewPetition typed, LocalDate today, List<Finding> findings) {
    var content = Text.cleanLines(typed.content());
    if (!LETTER.matcher(content).find()) {
      findings.add(Finding.of("content", PETITION_CONTENT_MISSING));
    }
    length("content", content, LONGEST_CONTENT, findings);
    var dossier = DossierCode.parse(Text.clean(typed.dossier()));
    // whether there is such a dossier is nobody's business who does not hold its slip
    if (dossier.isEmpty() && !Text.clean(typed.dossier()).isEmpty()) {
      findings.add(Finding.of("dossier", PETITION_DOSSIER_MALFORMED));
    }
    var code = Text.clean(typed.procedure());
    var procedure = catalogue.inForce(code, today);
    if (procedure.isEmpty() && !code.isEmpty()) {
      findings.add(Finding.of("procedure", PETITION_PROCEDURE_UNKNOWN));
    }
    return new Subject(
        content,
        typed.proposed(),
        null,
        dossier.map(DossierCode::value).orElse(""),
        procedure.isEmpty() ? "" : code,
        procedure.map(found -> found.name()).orElse(""));
  }

  private static void sender(Sender sender, List<Finding> findings) {
    if (sender.name().isEmpty()) {
      findings.add(Finding.of("name", PETITION_NAME_MISSING));
    } else if (!NAME.matcher(sender.name()).matches() || !LETTER.matcher(sender.name()).find()) {
      findings.add(Finding.of("name", PETITION_NAME_ODD));
    }
    length("name", sender.name(), LONGEST_NAME, findings);
    if (sender.address().isEmpty()) {
      findings.add(Finding.of("address", PETITION_ADDRESS_MISSING));
    }
    length("address", sender.address(), LONGEST_ADDRESS, findings);
    if (sender.phone().isEmpty()) {
      findings.add(Finding.of("phone", PETITION_PHONE_MISSING));
    } else if (!PHONE.matcher(sender.phone()).matches()) {
      findings.add(Finding.of("phone", PETITION_PHONE_MALFORMED));
    }
    if (!sender.email().isEmpty() && !EMAIL.matcher(sender.email()).matches()) {
      findings.add(Finding.of("email", PETITION_EMAIL_MALFORMED));
    }
  }

  /** What somebody adds later, cleaned; refused when it says nothing or too much. */
  static String details(String typed) {
    var text = Text.cleanLines(typed);
    if (text.isEmpty()) {
      throw new Refused(List.of(Finding.of("content", PETITION_DETAILS_MISSING)));
    }
    var findings = new ArrayList<Finding>();
    length("content", text, LONGEST_CONTENT, findings);
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    return text;
  }

  private static void length(String field, String text, int most, List<Finding> findings) {
    if (text.length() > most) {
      findings.add(Finding.of(field, PetitionRefusal.PETITION_TEXT_TOO_LONG, most));
    }
  }
}
