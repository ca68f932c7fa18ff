package vn.motcua.practice.web;

import vn.motcua.practice.room.PracticeRoom.State;

/**
 * The way to the room on the screen.
 *
 * @param mayReset whether this person may have everything in it deleted
 * @param wasReset whether that has just been done
 */
public record PracticePage(State state, boolean mayReset, boolean wasReset) {

  public boolean isOffered() {
    return state != State.NOT_OFFERED;
  }

  public boolean isOpen() {
    return state == State.OPEN;
  }

  public boolean isStarting() {
    return state == State.STARTING;
  }

  public boolean hasFailed() {
    return state == State.FAILED;
  }
}
