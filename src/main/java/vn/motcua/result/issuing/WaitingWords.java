package vn.motcua.result.issuing;

import org.springframework.stereotype.Component;
import vn.motcua.result.model.Result;
import vn.motcua.result.paper.ResultEditions;
import vn.motcua.signing.tray.WaitingPaper;

/** A result as the signing tray shows it. */
@Component
class WaitingWords {

  private final ResultEditions editions;

  WaitingWords(ResultEditions editions) {
    this.editions = editions;
  }

  WaitingPaper of(Result result) {
    return new WaitingPaper(
        Result.KIND,
        result.id(),
        result.version(),
        editions.on(result.kind(), result.edition()).title(),
        result.holder(),
        result.dossier().value(),
        result.dueAt(),
        "/desk/results/" + result.id());
  }
}
