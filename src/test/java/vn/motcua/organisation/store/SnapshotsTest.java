package vn.motcua.organisation.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.organisation.Organisation;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class SnapshotsTest {

  private static final LocalDate FROM = LocalDate.of(2025, 7, 1);

  @Autowired Organisation organisation;
  @Autowired Snapshots snapshots;
  @Autowired DepartmentStore departments;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  @Test
  void a_change_is_seen_inside_its_transaction_and_by_all_after_the_commit() {
    var agency = commune("01273");
    transaction.executeWithoutResult(
        status -> {
          snapshots.lock();
          departments.open(agency.id(), "Văn phòng", DepartmentKind.OFFICE, FROM);
          assertThat(organisation.departments(agency.id())).hasSize(1);
        });
    assertThat(organisation.departments(agency.id())).hasSize(1);
  }

  @Test
  void a_change_that_is_rolled_back_was_never_seen_outside() {
    var agency = commune("01288");
    transaction.executeWithoutResult(
        status -> {
          snapshots.lock();
          departments.open(agency.id(), "Văn phòng", DepartmentKind.OFFICE, FROM);
          assertThat(organisation.departments(agency.id())).hasSize(1);
          status.setRollbackOnly();
        });
    assertThat(organisation.departments(agency.id())).isEmpty();
  }

  @Test
  void what_another_node_committed_is_seen_within_seconds() throws InterruptedException {
    var agency = commune("01279");
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql(
                  """
                  insert into organisation.department (agency_id, name, kind, valid_from)
                  values (:agency, 'Văn phòng', 'OFFICE', :from)
                  """)
              .param("agency", agency.id())
              .param("from", FROM)
              .update();
          jdbc.sql("update organisation.version set number = number + 1").update();
        });
    var deadline = Instant.now().plus(Duration.ofSeconds(10));
    while (organisation.departments(agency.id()).isEmpty() && Instant.now().isBefore(deadline)) {
      Thread.sleep(100);
    }
    assertThat(organisation.departments(agency.id())).hasSize(1);
  }

  @Test
  void the_organisation_changes_inside_a_transaction_only() {
    assertThatThrownBy(snapshots::lock).isInstanceOf(IllegalStateException.class);
  }

  private Agency commune(String gsoCode) {
    return organisation.find(gsoCode, FROM).orElseThrow();
  }
}
