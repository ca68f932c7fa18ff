package vn.motcua.petition;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.petition.model.Concern;
import vn.motcua.petition.model.Petition;
import vn.motcua.petition.model.Sender;
import vn.motcua.petition.receiving.NewPetition;
import vn.motcua.petition.receiving.SendPetition;
import vn.motcua.petition.store.PetitionStore;
import vn.motcua.testing.Desk;

/** Petitions of one sender to the demonstration’s commune. */
record PetitionScene(SendPetition send, PetitionStore store, JdbcClient jdbc) {

  static final Sender LINH =
      new Sender(
          "Lê Thị Diệu Linh", "Thôn Thủy Tú, xã Vĩnh Hoàng", "0900.000.472", "linh@dan.test");

  private static final AtomicInteger NUMBER = new AtomicInteger();

  static NewPetition about(Concern concern, String content) {
    return new NewPetition(Desk.AGENCY, concern, content, "", "", LINH, true);
  }

  Petition sent(NewPetition petition) {
    return now(send.handle(petition, List.of(), UUID.randomUUID().toString()));
  }

  /** Something new that somebody did. */
  Petition conduct() {
    return sent(about(Concern.CONDUCT, "Cán bộ hẹn nhiều lần, lần " + NUMBER.incrementAndGet()));
  }

  Petition now(PetitionCode code) {
    return store.find(code).orElseThrow();
  }
}
