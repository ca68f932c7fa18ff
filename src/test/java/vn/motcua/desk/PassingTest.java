package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.succession.PassingPlan;
import vn.motcua.dossier.succession.PassingRule;
import vn.motcua.organisation.Reorganisation;
import vn.motcua.organisation.Reorganisation.Kind;
import vn.motcua.organisation.Reorganisation.NewUnit;
import vn.motcua.shared.Refused;

/** What is open and who works passes to the successors, each once and none left behind. */
class PassingTest extends SuccessionCase {

  @Test
  void a_split_gives_each_dossier_and_person_one_owner() {
    var here = first.assigned("Ở Xã Cũ", moment(10, 5));
    var there = first.submitted("Ở Xã Mới", moment(10, 6));
    var past = first.finished("Đã Xong", moment(9, 7), moment(9, 8));
    var before = at(MORNING, () -> figures(first.inspector, first.agency));
    var parts =
        at(
            MORNING,
            () ->
                reorganise.handle(
                    administrator,
                    new Reorganisation(
                        Kind.SPLIT,
                        List.of(first.agency.id()),
                        List.of(
                            new NewUnit("Xã Thượng " + first.agency.id(), first.code()),
                            new NewUnit("Phường Hạ " + first.agency.id(), "")),
                        Map.of(),
                        DAY,
                        DOCUMENT)));
    var upper = parts.get(0);
    var lower = parts.get(1);
    assertThat(organisation.departments(lower.id(), DAY)).hasSize(4);
    at(
        MORNING,
        () ->
            pass(
                first.agency,
                new PassingPlan(
                    PassingRule.PLACE,
                    upper.id(),
                    Map.of(),
                    Map.of(first.officer.accountId(), lower.id()),
                    Map.of(),
                    Map.of(lower.id(), List.of("Xã 0822")),
                    DOCUMENT)));
    at(
        MORNING,
        () -> {
          var inspector = first.inspector;
          var officer = accounts.actor(first.officer.accountId()).orElseThrow();
          assertThat(officer.agencyId()).isEqualTo(lower.id());
          var kept = dossiers.get(inspector, here.code());
          assertThat(kept.agencyId()).isEqualTo(upper.id());
          assertThat(kept.holding().holderId()).as("went to the other part").isNull();
          assertThat(
                  organisation
                      .department(Objects.requireNonNull(kept.holding().departmentId()))
                      .agencyId())
              .isEqualTo(upper.id());
          assertThat(dossiers.get(inspector, there.code()).agencyId()).isEqualTo(lower.id());
          assertThat(dossiers.get(inspector, past.code()).agencyId()).isEqualTo(upper.id());
          assertThat(figures(inspector, first.agency)).isEqualTo(before);
          assertThat(figures(inspector, upper).with(figures(inspector, lower))).isEqualTo(before);
          assertThat(succession.remains(administrator, first.agency.id()).isNothing()).isTrue();
          return true;
        });
  }

  @Test
  void a_passing_begun_twice_or_broken_off_passes_each_thing_once() throws InterruptedException {
    for (var i = 0; i < 5; i++) {
      first.assigned("Người Nộp " + i, moment(10, 5 + i));
    }
    var renamed =
        at(
                MORNING,
                () ->
                    reorganise.handle(
                        administrator,
                        new Reorganisation(
                            Kind.RENAME,
                            List.of(first.agency.id()),
                            List.of(new NewUnit("Xã Tên Mới " + first.agency.id(), first.code())),
                            Map.of(),
                            DAY,
                            DOCUMENT)))
            .getFirst();
    var id =
        at(
            MORNING,
            () ->
                succession.confirm(
                    administrator, first.agency.id(), PassingPlan.all(renamed.id(), DOCUMENT)));
    assertThatThrownBy(
            () ->
                at(
                    MORNING,
                    () ->
                        succession.confirm(
                            administrator,
                            first.agency.id(),
                            PassingPlan.all(renamed.id(), DOCUMENT))))
        .isInstanceOf(Refused.class);
    var nodes =
        Stream.generate(() -> Thread.ofVirtual().unstarted(() -> work.finish(id)))
            .limit(3)
            .toList();
    nodes.forEach(Thread::start);
    for (var node : nodes) {
      node.join();
    }
    work.finish(id);
    var passing = succession.get(administrator, id);
    assertThat(passing.isAtWork()).isFalse();
    assertThat(passing.passed().open()).isEqualTo(passing.before().open()).isEqualTo(5);
    assertThat(passing.passed().people()).isEqualTo(passing.before().people());
    assertThat(
            jdbc.sql(
                    """
                    select count(*)
                      from dossier.dossier_event e
                      join dossier.dossier d on d.dossier_id = e.dossier_id
                     where e.action = 'SUCCEED'
                       and d.agency_id = :agency
                    """)
                .param("agency", renamed.id())
                .query(Integer.class)
                .single())
        .isEqualTo(5);
    assertThat(organisation.agency(renamed.id()).gsoCode()).isEqualTo(first.agency.gsoCode());
  }

  @Test
  void what_waits_for_a_number_of_an_old_book_gets_it_before_and_the_book_is_read_on() {
    var dossier = first.received("Chờ Chứng Thực", moment(10, 2));
    var request =
        jdbc.sql(
                """
                insert into certification.request (
                  agency_id, agency_path, full_name, fee, paid_by, taken_at, taken_by, taken_by_name)
                values (:agency, :path, 'Chờ Chứng Thực', 4000, 'CASH', :at, 1, 'Lý Thị Nhận')
                returning request_id
                """)
            .param("agency", first.agency.id())
            .param("path", first.agency.path())
            .param("at", Timestamp.from(moment(10, 2)))
            .query(Long.class)
            .single();
    jdbc.sql(
            """
            insert into certification.entry (
              agency_id, agency_path, request_id, dossier_id, dossier_code, kind, state, full_name,
              paper, pages, pieces, signatures, fee)
            values (:agency, :path, :request, :dossier, :code, 'COPY', 'WAITING', 'Chờ Chứng Thực',
                    'Thẻ căn cước', 1, 2, 0, 4000)
            """)
        .param("agency", first.agency.id())
        .param("path", first.agency.path())
        .param("request", request)
        .param("dossier", dossier.id())
        .param("code", dossier.code().value())
        .update();
    var renamed =
        at(MORNING, () -> reorganise.handle(administrator, rename(first.agency)).getFirst());
    var plan = PassingPlan.all(renamed.id(), DOCUMENT);
    assertThat(codes(() -> succession.confirm(administrator, first.agency.id(), plan)))
        .containsExactly("SUCCESSION_HINDERED");
    jdbc.sql("update certification.entry set state = 'DROPPED' where request_id = :request")
        .param("request", request)
        .update();
    at(MORNING, () -> pass(first.agency, plan));
    assertThat(
            jdbc.sql(
                    """
                    select agency_id || ' ' || agency_path
                      from certification.entry
                     where request_id = :request
                    """)
                .param("request", request)
                .query(String.class)
                .single())
        .isEqualTo(first.agency.id() + " " + renamed.path());
  }
}
