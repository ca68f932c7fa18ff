package vn.motcua.organisation.web;

import static vn.motcua.organisation.web.ChangeForm.text;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.AssignIdentifierCode;
import vn.motcua.organisation.CloseDepartment;
import vn.motcua.organisation.EmployStaff;
import vn.motcua.organisation.EndEmployment;
import vn.motcua.organisation.OpenDepartment;
import vn.motcua.organisation.OpenProvincialDepartment;
import vn.motcua.organisation.OpenStandardDepartments;
import vn.motcua.platform.idempotency.Idempotency;
import vn.motcua.shared.Actor;

/** Hands a change that was typed to its use case; a form sent twice changes once. */
@Component
class PerformChange {

  private final AssignIdentifierCode assignCode;
  private final Departments departments;
  private final People people;
  private final OpenProvincialDepartment openBelow;
  private final Idempotency idempotency;
  private final boolean demonstration;

  PerformChange(
      AssignIdentifierCode assignCode,
      Departments departments,
      People people,
      OpenProvincialDepartment openBelow,
      Idempotency idempotency,
      @Value("${motcua.demonstration}") boolean demonstration) {
    this.assignCode = assignCode;
    this.departments = departments;
    this.people = people;
    this.openBelow = openBelow;
    this.idempotency = idempotency;
    this.demonstration = demonstration;
  }

  @Transactional
  public void handle(Actor actor, long agencyId, Change change, ChangeForm form) {
    var request = "organisation " + agencyId + " " + change + " " + form;
    idempotency.once(
        actor.accountId(),
        text(form.idempotencyKey()),
        request,
        () -> {
          perform(actor, agencyId, change, form);
          return Long.toString(agencyId);
        });
  }

  private void perform(Actor actor, long agencyId, Change change, ChangeForm form) {
    switch (change) {
      case CODE ->
          assignCode.handle(actor, agencyId, text(form.code()), form.firstDay(), demonstration);
      case OPEN_DEPARTMENT ->
          departments
              .open()
              .handle(actor, agencyId, text(form.name()), form.chosenKind(), form.firstDay());
      case OPEN_STANDARD -> departments.openStandard().handle(actor, agencyId);
      case EMPLOY ->
          people
              .employ()
              .handle(
                  actor,
                  agencyId,
                  form.chosenDepartment(),
                  text(form.fullName()),
                  text(form.position()),
                  form.firstDay());
      case OPEN_BELOW ->
          openBelow.handle(
              actor,
              agencyId,
              text(form.name()),
              text(form.code()).isBlank() ? null : form.code(),
              form.firstDay(),
              demonstration);
      case CLOSE_DEPARTMENT -> departments.close().handle(actor, form.partId(), form.finalDay());
      case END_EMPLOYMENT -> people.end().handle(actor, form.partId(), form.finalDay());
    }
  }

  /** Departments come and go. */
  @Component
  record Departments(
      OpenDepartment open, OpenStandardDepartments openStandard, CloseDepartment close) {}

  /** People come and go. */
  @Component
  record People(EmployStaff employ, EndEmployment end) {}
}
