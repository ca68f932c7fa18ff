package vn.motcua.catalogue.process.web;

import static vn.motcua.platform.web.Words.t;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcessStep;
import vn.motcua.catalogue.StepUnit;
import vn.motcua.catalogue.process.Standings;
import vn.motcua.catalogue.process.bpmn.BpmnDocument;
import vn.motcua.catalogue.process.bpmn.Work;
import vn.motcua.catalogue.store.ProcessQueries;
import vn.motcua.catalogue.store.ProcessVersion;
import vn.motcua.organisation.Agency;

/** Makes the BPMN document of a process, in the reader's words. */
@Component
class ProcessDocuments {

  private final Standings standings;
  private final ProcessQueries queries;
  private final ProcessPages pages;
  private final ProcessWords words;

  ProcessDocuments(
      Standings standings, ProcessQueries queries, ProcessPages pages, ProcessWords words) {
    this.standings = standings;
    this.queries = queries;
    this.pages = pages;
    this.words = words;
  }

  /**
   * @param version of the agency; null = the one dossiers get today
   */
  String make(Agency agency, Procedure procedure, @Nullable Integer version, LocalDate today) {
    if (version == null) {
      var standing = standings.of(agency, procedure, today);
      return document(agency, procedure, standing.followed(), standing.steps());
    }
    var shown = ProcessPages.published(queries.history(procedure.code(), agency.id()), version);
    return document(agency, procedure, shown, queries.steps(shown.id()));
  }

  private String document(
      Agency agency,
      Procedure procedure,
      @Nullable ProcessVersion version,
      List<ProcessStep> steps) {
    return BpmnDocument.of(
        "process_" + procedure.code().replace('.', '_'),
        procedure.code() + " " + procedure.name(),
        agency.bodyName() + ". " + pages.source(version),
        steps.stream().map(this::work).toList());
  }

  private Work work(ProcessStep step) {
    return new Work(
        task(step.name(), step.unit(), ProcessWords.role(step), step.workingHours()),
        step.participants().stream()
            .map(
                one ->
                    task(
                        t("process.bpmn." + step.kind()),
                        one.unit(),
                        t("process.bpmn.participant"),
                        one.workingHours()))
            .toList());
  }

  private Work.Task task(String name, StepUnit unit, String role, int hours) {
    return new Work.Task(
        name, t("process.bpmn.lane", words.unit(unit), role), hours, ProcessWords.hours(hours));
  }
}
