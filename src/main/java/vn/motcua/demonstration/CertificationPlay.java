package vn.motcua.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.motcua.certification.lane.LaneRequest;
import vn.motcua.certification.model.Line;
import vn.motcua.certification.model.Requester;
import vn.motcua.dossier.model.Applicant;

/** What people bring to the certification counter. */
final class CertificationPlay {

  private record Original(String name, int pages) {}

  private static final List<Original> ORIGINALS =
      List.of(
          new Original("Thẻ căn cước", 1),
          new Original("Thẻ căn cước", 1),
          new Original("Giấy khai sinh", 1),
          new Original("Giấy khai sinh", 1),
          new Original("Bằng tốt nghiệp trung học phổ thông", 1),
          new Original("Học bạ", 16),
          new Original("Bằng tốt nghiệp đại học", 1),
          new Original("Bảng điểm", 2),
          new Original("Giấy chứng nhận quyền sử dụng đất", 4),
          new Original("Giấy chứng nhận kết hôn", 2),
          new Original("Giấy phép lái xe", 1),
          new Original("Quyết định", 3));

  private static final List<String> DOCUMENTS =
      List.of("Sơ yếu lý lịch", "Sơ yếu lý lịch", "Giấy ủy quyền", "Giấy cam kết");

  private final Random random;

  CertificationPlay(Random random) {
    this.random = random;
  }

  /**
   * @param signature whether somebody comes to have a signature certified, perhaps with copies
   */
  LaneRequest request(Applicant person, boolean signature) {
    var lines = new ArrayList<Line>();
    if (signature) {
      lines.add(Line.signature(pick(DOCUMENTS), 1, 1 + random.nextInt(2)));
    }
    var copies = signature ? random.nextInt(2) : 1 + random.nextInt(3) / 2;
    for (var i = 0; i < copies; i++) {
      var original = pick(ORIGINALS);
      lines.add(Line.copy(original.name(), original.pages(), 1 + random.nextInt(5)));
    }
    return LaneRequest.of(
        new Requester(
            person.fullName(), person.identityNumber(), null, person.phone(), person.address()),
        lines);
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
