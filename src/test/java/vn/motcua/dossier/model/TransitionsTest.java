package vn.motcua.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.model.Transitions.Transition;

class TransitionsTest {

  private static final Path DRAWING = Path.of("docs/states/dossier.md");

  @Test
  void nothing_leads_out_of_a_final_state() {
    assertThat(Transitions.ALL)
        .filteredOn(step -> step.from().isFinal())
        .allSatisfy(
            step -> {
              assertThat(step.to()).isEqualTo(step.from());
              assertThat(step.action()).isEqualTo(Action.NAME_CAUSE);
            });
  }

  @Test
  void every_state_that_is_not_final_can_end() {
    for (var status : Status.values()) {
      var reached = EnumSet.of(status);
      var before = 0;
      while (before != reached.size()) {
        before = reached.size();
        Transitions.ALL.stream()
            .filter(each -> reached.contains(each.from()))
            .map(Transition::to)
            .forEach(reached::add);
      }
      assertThat(reached).as("from " + status).anyMatch(Status::isFinal);
    }
  }

  @Test
  void a_due_date_is_moved_by_no_act_but_those_of_the_law() {
    // there is no reset and no edit: these are all acts there are
    assertThat(Action.values())
        .containsExactly(
            Action.SUBMIT,
            Action.RECEIVE,
            Action.ACCEPT,
            Action.REQUEST_SUPPLEMENT,
            Action.SUPPLEMENT,
            Action.REFUSE,
            Action.TRANSFER,
            Action.FORWARD,
            Action.ASSIGN,
            Action.CONSULT,
            Action.ANSWER,
            Action.REPORT_DELAY,
            Action.MOVE_PART,
            Action.CONCLUDE,
            Action.SEND_BACK,
            Action.SUBMIT_FOR_SIGNATURE,
            Action.APPROVE,
            Action.ISSUE_RESULT,
            Action.RETURN_RESULT,
            Action.RETURN_AT_ONCE,
            Action.SIGN_AT_ONCE,
            Action.RESCHEDULE,
            Action.NAME_CAUSE,
            Action.VERIFY,
            Action.WITHDRAW,
            Action.PROPOSE_STOP,
            Action.STOP,
            Action.TAKE_BACK,
            Action.RECOMPUTE_DUE,
            Action.PASS_DESK,
            Action.SUCCEED);
  }

  @Test
  void what_may_be_taken_back_leads_back_to_where_it_came_from_and_nothing_else_does() {
    var back = EnumSet.noneOf(Action.class);
    for (var step : Transitions.ALL) {
      if (Transitions.canBeTakenBack(step.action(), step.from())) {
        back.add(step.action());
        assertThat(Transitions.isLawful(step.to(), Action.TAKE_BACK, step.from()))
            .as(step.toString())
            .isTrue();
      } else if (step.action() == Action.TAKE_BACK) {
        assertThat(Transitions.ALL)
            .as(step.toString())
            .anyMatch(
                each ->
                    each.from() == step.to()
                        && each.to() == step.from()
                        && Transitions.canBeTakenBack(each.action(), each.from()));
      }
    }
    assertThat(back)
        .containsExactlyInAnyOrder(
            Action.TRANSFER,
            Action.FORWARD,
            Action.ASSIGN,
            Action.SEND_BACK,
            Action.REQUEST_SUPPLEMENT,
            Action.SUBMIT_FOR_SIGNATURE,
            Action.APPROVE);
    assertThat(Transitions.canBeTakenBack(Action.REQUEST_SUPPLEMENT, Status.SUBMITTED))
        .as("the slip was given at the counter")
        .isFalse();
  }

  @Test
  void the_drawing_shows_the_table() throws IOException {
    var drawn = drawing();
    if (Boolean.getBoolean("motcua.rewrite")) {
      Files.createDirectories(DRAWING.getParent());
      Files.writeString(DRAWING, drawn);
    }
    assertThat(Files.readString(DRAWING))
        .as("docs/states/dossier.md is stale; run this test with -Dmotcua.rewrite=true")
        .isEqualTo(drawn);
  }

  private static String drawing() {
    var arrows =
        Transitions.ALL.stream()
            .map(each -> "  %s --> %s : %s".formatted(each.from(), each.to(), each.action().key()))
            .collect(Collectors.joining("\n"));
    var ends =
        Arrays.stream(Status.values())
            .filter(Status::isFinal)
            .map(status -> "  " + status + " --> [*]")
            .collect(Collectors.joining("\n"));
    var numbers =
        Arrays.stream(Status.values())
            .map(status -> "| %s | %d |".formatted(status, status.nationalNumber()))
            .collect(Collectors.joining("\n"));
    return """
        # States of a dossier

        Drawn by a test from `Transitions`, the table in code; do not edit.

        ```mermaid
        stateDiagram-v2
          [*] --> SUBMITTED : submit
          [*] --> RECEIVED : receive
          [*] --> INTERLINKED : receive
          [*] --> TAKEN_IN : receive
        %s
        %s
        ```

        | state | number in the national exchange |
        |---|---|
        %s
        """
        .formatted(arrows, ends, numbers);
  }
}
