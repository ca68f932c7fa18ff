/** Whole stories in a real browser: by role and label, as people find things. */
@org.jspecify.annotations.NullMarked
package vn.motcua.journey;
