-- What stood on the agenda of an earlier consultation opens the next questionnaire ("we did not get to
-- this"), and that is made in the client's own context. The rest of what is being written stays the
-- room's.
create policy reading_agenda on consultation_field for select using (
  client_id = context_client() and context_purpose() = 'client' and area = 'agenda'
);
