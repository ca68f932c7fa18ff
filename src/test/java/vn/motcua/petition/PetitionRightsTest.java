package vn.motcua.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.Refusals.assertRefused;

import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import vn.motcua.petition.handling.PetitionRights;
import vn.motcua.petition.model.Concern;
import vn.motcua.petition.model.Guidance;
import vn.motcua.petition.model.Petition;
import vn.motcua.petition.model.Status;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.testing.DemonstrationTest;

/** Who sees a petition, and who does not. */
@DemonstrationTest
class PetitionRightsTest extends PetitionUseCases {

  @Test
  void whose_conduct_it_is_about_neither_sees_nor_is_given_it() {
    var sent = scene.conduct();
    assertRefused(
        PetitionRefusal.PETITION_PERSON_IS_AGAINST,
        () -> classified(sent, officer.accountId(), officer.accountId()));
    var classified = classified(sent, officer.accountId(), clerk.accountId());
    assertThatThrownBy(() -> petitions.get(officer, sent.code())).isInstanceOf(NotVisible.class);
    assertRefused(
        PetitionRefusal.PETITION_PERSON_IS_AGAINST,
        () -> assign.handle(clerk, sent.code(), classified.version(), id(officer)));

    var againstTheClerk = scene.conduct();
    classify.handle(
        leader,
        againstTheClerk.code(),
        againstTheClerk.version(),
        Concern.CONDUCT,
        id(clerk),
        id(officer));
    assertThatThrownBy(() -> petitions.get(clerk, againstTheClerk.code()))
        .as("who receives petitions does not see what is said of them")
        .isInstanceOf(NotVisible.class);
    assertThat(petitions.list(clerk, PetitionQuery.of(PetitionList.ALL, 50)).items())
        .extracting(Petition::code)
        .doesNotContain(againstTheClerk.code())
        .contains(sent.code());
  }

  @Test
  void a_denunciation_is_answered_with_the_way_and_its_sender_is_known_to_its_handler_only() {
    var sent = scene.conduct();
    close.guide(
        clerk,
        sent.code(),
        sent.version(),
        Guidance.DENUNCIATION,
        "Gửi đơn đến Chủ tịch Ủy ban nhân dân xã");
    var sealed = scene.now(sent.code());
    assertThat(sealed.status()).isEqualTo(Status.GUIDED);
    assertThat(PetitionRights.mayKnowSender(clerk, sealed)).isTrue();
    assertThat(PetitionRights.mayKnowSender(leader, sealed)).isFalse();
    assertThat(PetitionRights.maySee(leader, sealed)).as("that there is one").isTrue();
    assertThatThrownBy(() -> petitions.reveal(leader, sent.code())).isInstanceOf(Denied.class);
    assertThat(
            petitions
                .list(
                    leader, new PetitionQuery(PetitionList.ALL, "Diệu Linh", null, null, null, 50))
                .items())
        .extracting(Petition::code)
        .doesNotContain(sent.code());
    assertThat(told(sent.code())).doesNotContain("petition.closed");
  }

  @Test
  void whoever_sent_it_follows_it_with_the_second_fact_and_nobody_without() {
    var sent = scene.conduct();
    assertThat(followed.find(sent.code(), "0472")).isPresent();
    assertThat(followed.find(sent.code(), "0473")).isEmpty();
    assertThat(followed.find(sent.code(), "")).isEmpty();
    assertThat(followed.find(sent.code(), "%%%%")).isEmpty();
    assertThat(followed.find(new PetitionCode("PA-H50.101-2026-9999999"), "0472")).isEmpty();
  }

  @Test
  void an_officer_sees_what_was_given_to_them_and_no_more() {
    var mine = classified(scene.conduct(), null, officer.accountId());
    var other = scene.conduct();
    assertThat(petitions.get(officer, mine.code()).code()).isEqualTo(mine.code());
    assertThatThrownBy(() -> petitions.get(officer, other.code())).isInstanceOf(NotVisible.class);
    assertThat(petitions.list(officer, PetitionQuery.of(PetitionList.ALL, 50)).items())
        .extracting(Petition::code)
        .contains(mine.code())
        .doesNotContain(other.code());
  }

  @Test
  void the_lists_hold_what_waits_and_count_it() {
    int before = petitions.counts(clerk, 1000).getOrDefault(PetitionList.TO_CLASSIFY, 0);
    var sent = scene.conduct();
    assertThat(petitions.counts(clerk, 1000).get(PetitionList.TO_CLASSIFY)).isEqualTo(before + 1);
    AdjustableClock.at(
        sent.receipt().at().plus(10, ChronoUnit.DAYS),
        () ->
            assertThat(petitions.list(clerk, PetitionQuery.of(PetitionList.LATE, 1000)).items())
                .extracting(Petition::code)
                .contains(sent.code()));
    assertThat(petitions.list(clerk, PetitionQuery.of(PetitionList.LATE, 1000)).items())
        .extracting(Petition::code)
        .doesNotContain(sent.code());
  }
}
