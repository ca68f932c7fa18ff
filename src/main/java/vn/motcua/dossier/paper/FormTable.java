package vn.motcua.dossier.paper;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.settings.DatedTable;
import vn.motcua.shared.Actor;

/** Which number and title a form has from which day. */
@Component
class FormTable implements DatedTable {

  private final FormEditions editions;

  FormTable(FormEditions editions) {
    this.editions = editions;
  }

  @Override
  public String key() {
    return "forms";
  }

  @Override
  public List<Row> rows(Actor actor) {
    return editions.all().stream()
        .map(
            edition ->
                new Row(
                    edition.title(),
                    edition.formNumber(),
                    edition.validFrom(),
                    editions.lastDay(edition).orElse(null),
                    edition.circular()))
        .toList();
  }

  @Override
  public String changeUrl() {
    return "";
  }
}
