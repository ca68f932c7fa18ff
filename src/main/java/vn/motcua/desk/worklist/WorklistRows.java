package vn.motcua.desk.worklist;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcessStep;
import vn.motcua.catalogue.Processes;
import vn.motcua.dossier.DossierLine;
import vn.motcua.dossier.DueWords;
import vn.motcua.dossier.ProcedureWords;
import vn.motcua.dossier.UrgingWords;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Colleague;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Due;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.shared.Timeliness;
import vn.motcua.shared.Vietnam;

/** Puts dossiers into words for a row: short procedure, working time left, step, holder. */
@Component
public class WorklistRows {

  private final Catalogue catalogue;
  private final Processes processes;
  private final Accounts accounts;
  private final DueWords dueWords;
  private final Clock clock;

  WorklistRows(
      Catalogue catalogue, Processes processes, Accounts accounts, DueWords dueWords, Clock clock) {
    this.catalogue = catalogue;
    this.processes = processes;
    this.accounts = accounts;
    this.dueWords = dueWords;
    this.clock = clock;
  }

  /** The rows in the same order; the names of all holders are read at once. */
  public List<WorklistRow> of(List<DossierLine> lines) {
    var holders =
        accounts.colleagues(
            lines.stream().map(DossierLine::holderId).filter(Objects::nonNull).distinct().toList());
    return lines.stream().map(line -> row(line, holders)).toList();
  }

  private WorklistRow row(DossierLine line, Map<Long, Colleague> holders) {
    var code = line.code().value();
    var cut = code.indexOf('-') + 1;
    var received = line.receivedAt() == null ? line.submittedAt() : line.receivedAt();
    // what has ended is in nobody's hands, whoever had it last
    var held = line.status().isFinal() ? null : line.holderId();
    var holder = held == null ? null : holders.get(held);
    var dueOn = line.dueOn();
    return new WorklistRow(
        code,
        code.substring(0, cut),
        code.substring(cut),
        code + ":" + line.version(),
        ProcedureWords.shortName(
            catalogue.version(line.procedureVersionId()),
            line.procedureCode(),
            line.procedureName()),
        line.procedureName(),
        icon(line.channel()),
        t("dossier.channel." + line.channel()),
        line.applicantName(),
        Vietnam.dayMonth(Vietnam.date(received)),
        Show.moment(received),
        dueOn == null ? "" : Vietnam.dayMonth(dueOn),
        due(line),
        urged(line),
        step(line),
        holder == null ? "" : holder.fullName());
  }

  private @Nullable Status urged(DossierLine line) {
    var answerDueAt = line.answerDueAt();
    return answerDueAt == null || line.status().isFinal()
        ? null
        : UrgingWords.chip(line.urgings(), clock.instant().isAfter(answerDueAt));
  }

  private static String icon(Channel channel) {
    return switch (channel) {
      case COUNTER -> "user";
      case ONLINE -> "screen";
      case POST -> "mail";
    };
  }

  /** The name of the step while somebody works on it, else the state. */
  private String step(DossierLine line) {
    var status = t(line.status().messageKey());
    return line.status() != vn.motcua.dossier.model.Status.IN_PROGRESS
        ? status
        : processes.steps(line.procedureVersionId(), line.processId()).stream()
            .filter(step -> step.number() == line.step())
            .map(ProcessStep::name)
            .findFirst()
            .orElse(status);
  }

  private Due due(DossierLine line) {
    if (line.status().isHandled()) {
      var timeliness = line.timeliness();
      return dueWords.over(line.status(), timeliness == null ? Timeliness.UNDATED : timeliness);
    }
    var relayDueAt = line.relayDueAt();
    return relayDueAt != null
        ? dueWords.running(line.holdingAgencyId(), relayDueAt, relayDueAt, null, clock.instant())
        : dueWords.running(
            line.competentAgencyId(),
            line.dueAt(),
            line.overdueFrom(),
            line.pausedAt(),
            clock.instant());
  }
}
