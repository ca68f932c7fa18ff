package vn.motcua.shared;

/**
 * By whose authority somebody signs.
 *
 * @param delegationId the delegation it rests on
 * @param fullName of the leader who gave it
 * @param position of that leader
 */
public record ActingFor(long delegationId, Form form, String fullName, String position) {

  /** In which form one signs for a leader (NĐ 30/2020/NĐ-CP art. 13). */
  public enum Form {
    /** Ký thay: a deputy in the head's place. */
    KT,
    /** Thừa ủy quyền: by the head's written authority. */
    TUQ
  }
}
