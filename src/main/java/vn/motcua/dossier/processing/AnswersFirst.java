package vn.motcua.dossier.processing;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.model.Consultation;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;

/**
 * Nothing is signed before those have answered who must; who is late is gone without for a stated
 * reason.
 */
@Component
class AnswersFirst {

  private final Consultations consultations;
  private final Steps steps;
  private final Clock clock;

  AnswersFirst(Consultations consultations, Steps steps, Clock clock) {
    this.consultations = consultations;
    this.steps = steps;
    this.clock = clock;
  }

  /**
   * @param reason why it goes on without those who are late
   */
  void require(Dossier dossier, String reason) {
    steps
        .consulting(dossier)
        .ifPresent(
            step -> {
              throw new Refused(DossierRefusal.CONSULTATION_AHEAD, step.name());
            });
    if (dossier.openConsultations() == 0) {
      return;
    }
    var now = clock.instant();
    var missing =
        consultations.of(dossier.id()).stream()
            .filter(asked -> asked.mandatory() && asked.isOpen())
            .toList();
    var inTime = missing.stream().filter(asked -> !asked.isLate(now)).toList();
    if (!inTime.isEmpty()) {
      throw new Refused(DossierRefusal.CONSULTATION_OPEN, names(inTime));
    }
    if (!missing.isEmpty() && reason.isEmpty()) {
      throw new Refused(
          List.of(Finding.of("note", DossierRefusal.CONSULTATION_LATE, names(missing))));
    }
  }

  private String names(List<Consultation> asked) {
    return asked.stream().map(consultations::name).collect(joining("; "));
  }
}
