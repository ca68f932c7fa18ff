package vn.motcua.result.writing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.model.Applicant;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.result.model.ResultField;
import vn.motcua.result.model.ResultKind;
import vn.motcua.shared.Actor;

/** Fills a result with what the dossier says already. */
@Component
public class Filling {

  /** What nearly everybody is; typed over by whoever is not. */
  private static final String NATIONALITY = "Việt Nam";

  private final Dossiers dossiers;

  Filling(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  /** By the keys of the fields; those the dossier says nothing of are left out. */
  public Map<String, String> of(Actor actor, Dossier dossier, ResultKind kind) {
    var applicant = dossiers.applicant(actor, dossier.code());
    var values = new LinkedHashMap<String, String>();
    for (var field : kind.fields()) {
      var value = value(field, dossier, applicant);
      if (!value.isEmpty()) {
        values.put(field.key(), value);
      }
    }
    return values;
  }

  private static String value(ResultField field, Dossier dossier, Applicant applicant) {
    return switch (field.from()) {
      case NOTHING -> "";
      case APPLICANT -> applicant.fullName();
      case IDENTITY_NUMBER -> applicant.identityNumber();
      case ADDRESS -> applicant.address();
      case ETHNIC_GROUP -> applicant.ethnicGroup();
      case NATIONALITY -> NATIONALITY;
      case PROCEDURE -> dossier.procedure().name();
    };
  }
}
