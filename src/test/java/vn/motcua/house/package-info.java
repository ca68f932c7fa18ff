/** Tests of the house itself: module boundaries, bans, golden lists. */
@org.jspecify.annotations.NullMarked
package vn.motcua.house;
