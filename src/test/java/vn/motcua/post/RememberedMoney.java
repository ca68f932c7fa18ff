package vn.motcua.post;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.post.spi.MoneyOnDelivery;

/** Money as a test wants it: says what is owed and remembers what was collected. */
@Component
@ConditionalOnProperty("test.post")
@Primary
public class RememberedMoney implements MoneyOnDelivery {

  private final Map<DossierCode, Long> owed = new ConcurrentHashMap<>();
  private final List<String> collected = Collections.synchronizedList(new ArrayList<>());

  public void owes(DossierCode code, long dong) {
    owed.put(code, dong);
  }

  /** {@code BG0000000001 50000}, each time it was told. */
  public List<String> collected(String parcel) {
    return collected.stream().filter(each -> each.startsWith(parcel + " ")).toList();
  }

  @Override
  public long owed(DossierCode code) {
    return owed.getOrDefault(code, 0L);
  }

  @Override
  public void collected(DossierCode code, String parcelNumber, long dong, Instant at) {
    collected.add(parcelNumber + " " + dong);
  }
}
