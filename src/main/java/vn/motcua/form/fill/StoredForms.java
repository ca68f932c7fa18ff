package vn.motcua.form.fill;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.form.Filled;
import vn.motcua.form.Form;
import vn.motcua.form.Forms;
import vn.motcua.form.KnownPerson;
import vn.motcua.form.edition.Editions;

@Component
class StoredForms implements Forms {

  private final Editions editions;
  private final CheckAnswers answers;

  StoredForms(Editions editions, CheckAnswers answers) {
    this.editions = editions;
    this.answers = answers;
  }

  @Override
  public Form of(String procedureCode, LocalDate day) {
    return editions.inForce(procedureCode, day).form();
  }

  @Override
  public Form of(String procedureCode, LocalDate day, String agencyPath) {
    return editions.inForce(procedureCode, day, agencyPath).form();
  }

  @Override
  public Form edition(String id, int edition) {
    return editions.edition(id, edition).form();
  }

  @Override
  public Filled check(Form form, Map<String, String> typed) {
    return answers.check(editions.edition(form.id(), form.edition()), typed);
  }

  @Override
  public Map<String, String> typed(Form form, ObjectNode document) {
    return Documents.typed(form, document);
  }

  @Override
  public Map<String, String> prefill(Form form, KnownPerson person) {
    return Prefill.of(form, person);
  }

  @Override
  public Map<String, String> prefill(Form form, ObjectNode earlier) {
    return Prefill.of(form, earlier);
  }
}
