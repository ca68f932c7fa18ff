package vn.motcua.post;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.post.SimulatedCarrier.Mood;
import vn.motcua.post.model.Movement;
import vn.motcua.post.model.Parcel;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** The demonstration with a postal company connected. */
@DemonstrationTest
abstract class AtThePost {

  static final SimulatedCarrier CARRIER = new SimulatedCarrier();

  @DynamicPropertySource
  static void connect(DynamicPropertyRegistry registry) {
    registry.add("motcua.post.url", CARRIER::url);
    registry.add("motcua.post.key", () -> SimulatedCarrier.KEY);
    registry.add("motcua.post.customer", () -> "VINH-HOANG");
    registry.add("test.post", () -> "true");
  }

  @Autowired MockMvc mvc;
  @Autowired Desk desk;
  @Autowired PostScene scene;
  @Autowired RememberedMoney money;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  @BeforeEach
  void the_carrier_is_well() {
    CARRIER.is(Mood.WELL);
    scene.order();
  }

  Instant now() {
    return clock.instant();
  }

  /** The carrier says so. */
  void says(Parcel parcel, Movement movement, String reason) throws Exception {
    scene.told(mvc, CARRIER, List.of(CARRIER.happens(parcel.number(), movement, now(), reason)));
  }

  Dossier dossier(Parcel parcel) {
    return desk.dossier("traketqua", parcel.dossier());
  }

  int returns(Parcel parcel) {
    return jdbc.sql(
            """
            select count(*)::int
              from dossier.dossier_event e
              join dossier.dossier d using (dossier_id)
             where d.code = :code
               and e.action = 'RETURN_RESULT'
            """)
        .param("code", parcel.dossier().value())
        .query(Integer.class)
        .single();
  }
}
