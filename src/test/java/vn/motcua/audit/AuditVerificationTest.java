package vn.motcua.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.motcua.audit.Fault.Kind;

/** Somebody who owns the tables alters the trail by hand. */
@ResourceLock(TestTrail.ALONE)
class AuditVerificationTest {

  private TestTrail trail;

  /** Entries 1–3 in batch 1, 4–6 in batch 2, 7 not sealed. */
  @BeforeEach
  void seal_two_batches() {
    trail = TestTrail.begin();
    trail.append(3);
    trail.sealTrail.handle();
    trail.append(3);
    trail.sealTrail.handle();
    trail.append(1);
  }

  @AfterEach
  void close() {
    trail.close();
  }

  @Test
  void says_how_much_is_whole() {
    assertThat(trail.verdict())
        .isInstanceOfSatisfying(
            Verdict.Whole.class,
            whole -> {
              assertThat(whole.entries()).isEqualTo(7);
              assertThat(whole.batches()).isEqualTo(2);
              assertThat(whole.unsealed()).isEqualTo(1);
              assertThat(whole.last().orElseThrow().text()).matches("2:[0-9a-f]{64}");
            });
  }

  @Test
  void names_an_altered_entry() {
    for (var change :
        new String[] {
          "details = '{\"state\":\"B\"}'",
          "at = at + interval '1 microsecond'",
          "username = 'khac'",
          "account_id = 8",
          "agency_path = '/1/21/'",
          "action = 'other'",
          "subject = 'dossier:H50.101-261123-0002'",
          "chain_seq = 1"
        }) {
      var fresh = TestTrail.begin();
      fresh.append(5);
      fresh.sealTrail.handle();
      fresh.tamper("update audit.entry set " + change + " where id = 3");
      assertThat(fault(fresh.verdict())).as(change).isEqualTo(new Place(Kind.ALTERED, 3, 1));
      fresh.close();
    }
  }

  @Test
  void names_an_entry_altered_before_it_is_sealed() {
    trail.tamper("update audit.entry set action = 'other' where id = 7");
    assertThat(fault(trail.verdict())).isEqualTo(new Place(Kind.ALTERED, 7, 0));
  }

  @Test
  void says_what_stands_there_now() {
    trail.tamper("update audit.entry set action = 'other' where id = 5");
    var entry = Objects.requireNonNull(((Verdict.Broken) trail.verdict()).fault().entry());
    assertThat(entry.subject()).isEqualTo(TestTrail.SUBJECT);
    assertThat(entry.username()).isEqualTo("canbo");
    assertThat(entry.action()).isEqualTo("other");
  }

  @Test
  void names_an_entry_rewritten_with_a_hash_that_fits() {
    var forged =
        new StoredEntry("dossier:X", null, Instant.EPOCH, 7, "canbo", "/1/20/", "tested", "{}");
    trail.tamper(
        """
        update audit.entry
           set subject = 'dossier:X', at = 'epoch', details = '{}', hash = '\\x%s'
         where id = 2
        """
            .formatted(HexFormat.of().formatHex(forged.hash(new byte[0]))));
    assertThat(fault(trail.verdict())).isEqualTo(new Place(Kind.REPLACED, 2, 1));
  }

  @Test
  void names_a_deleted_entry() {
    trail.tamper("delete from audit.entry where id = 4");
    assertThat(fault(trail.verdict())).isEqualTo(new Place(Kind.MISSING, 4, 2));
  }

  @Test
  void names_the_first_entry_of_a_tail_that_was_cut_off() {
    trail.tamper("delete from audit.entry where id >= 5");
    assertThat(fault(trail.verdict())).isEqualTo(new Place(Kind.MISSING, 5, 2));
  }

  @Test
  void names_the_first_of_two_entries_that_changed_places() {
    trail.append("told apart");
    trail.sealTrail.handle();
    trail.tamper(
        "update audit.entry set id = -1 where id = 7",
        "update audit.entry set id = 7 where id = 8",
        "update audit.entry set id = 8 where id = -1");
    assertThat(fault(trail.verdict())).isEqualTo(new Place(Kind.REPLACED, 7, 3));
  }

  @Test
  void names_an_entry_put_in_where_a_number_was_free() {
    trail.tamper("delete from audit.entry where id = 7");
    trail.append(2);
    trail.sealTrail.handle();
    trail.tamper(
        """
        insert into audit.entry
               (id, subject, at, account_id, username, agency_path, action, details, hash)
        select 7, subject, at, account_id, username, agency_path, action, details, hash
          from audit.entry
         where id = 8
        """);
    assertThat(fault(trail.verdict())).isEqualTo(new Place(Kind.INSERTED, 7, 3));
  }

  @Test
  void names_a_batch_whose_record_was_altered() {
    for (var change :
        new String[] {
          "sealed_at = sealed_at + interval '1 second'",
          "to_id = to_id + 100, from_id = from_id",
          "marks = marks || '\\x00'",
          "digest = '\\x00'",
          "seal = '\\x00'"
        }) {
      var fresh = TestTrail.begin();
      fresh.append(2);
      fresh.sealTrail.handle();
      fresh.tamper("update audit.batch set " + change);
      assertThat(fault(fresh.verdict())).as(change).isEqualTo(new Place(Kind.BATCH_ALTERED, 1, 1));
      fresh.close();
    }
  }

  @Test
  void misses_a_batch_in_the_middle() {
    trail.tamper("delete from audit.batch where number = 1");
    assertThat(fault(trail.verdict())).isEqualTo(new Place(Kind.BATCH_MISSING, 1, 1));
  }

  @Test
  void misses_the_last_batch_cut_off_with_its_entries() {
    trail.tamper(
        "delete from audit.batch where number = 2", "delete from audit.entry where id > 3");
    assertThat(fault(trail.verdict())).isEqualTo(new Place(Kind.BATCH_MISSING, 4, 2));
  }

  @Test
  void a_seal_kept_elsewhere_shows_what_was_cut_off_without_a_trace() {
    var kept = trail.seals.last().orElseThrow();
    assertThat(trail.verdict(kept)).isInstanceOf(Verdict.Whole.class);
    trail.tamper(
        "delete from audit.batch where number = 2",
        "delete from audit.entry where id > 3",
        "update audit.sealing set batches = 1, through_id = 3");
    assertThat(trail.verdict()).as("what ADR 33 admits").isInstanceOf(Verdict.Whole.class);
    assertThat(fault(trail.verdict(kept))).isEqualTo(new Place(Kind.SEAL_UNKNOWN, 4, 2));
  }

  @Test
  void a_seal_kept_elsewhere_shows_a_chain_that_was_made_anew() {
    var kept = trail.seals.last().orElseThrow();
    trail.tamper(
        "delete from audit.batch",
        "delete from audit.entry where id = 2",
        "update audit.sealing set batches = 0, through_id = 0");
    trail.sealTrail.handle();
    trail.append(1);
    trail.sealTrail.handle();
    assertThat(trail.verdict()).isInstanceOf(Verdict.Whole.class);
    assertThat(fault(trail.verdict(kept)).kind()).isEqualTo(Kind.SEAL_UNKNOWN);
  }

  @Test
  void writing_goes_on_while_it_checks() {
    trail.transaction.executeWithoutResult(
        status -> {
          trail.trail.append(TestTrail.SOMEBODY, TestTrail.SUBJECT, "open", Map.of());
          assertThat(trail.verdict()).isInstanceOf(Verdict.Whole.class);
        });
  }

  private record Place(Kind kind, long id, long batch) {}

  private static Place fault(Verdict verdict) {
    assertThat(verdict).isInstanceOf(Verdict.Broken.class);
    var fault = ((Verdict.Broken) verdict).fault();
    return new Place(fault.kind(), fault.id(), fault.batch());
  }
}
