package planted.staff;

/** Requests as a store gives them. */
public interface RequestLog {}
