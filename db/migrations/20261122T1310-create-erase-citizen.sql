-- Erasing a citizen: her key goes, and with it every sealed word; what stands in the open is cleared. Rows, dates and codes stay,
-- so that counts, the audit chain and the events of a case still hold together.
create function erase_citizen(erased bigint, erased_day date) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  tenant integer := current_municipality();
begin
  update citizen set
    given_name = 'Slettet', family_name = 'borger', born_on = date_trunc('year', born_on)::date,
    telephone = '', email = '', address = '', postal_code = '', city = '', residence_ground = '', benefit = '', benefit_since = null,
    name_protected_from = null, address_protected_from = null, spoken_languages = '{}', interpreter_language = null,
    interpreter_need = 'none', children = '', transport = '', wishes = '{}', erased_on = erased_day, version = version + 1
  where municipality_id = tenant and id = erased and erased_on is null;
  if not found then
    raise exception 'no citizen % to erase', erased;
  end if;
  delete from citizen_number where municipality_id = tenant and citizen_id = erased;
  delete from self_support_estimate where municipality_id = tenant and citizen_id = erased;
  update ability set statement = 'Slettet' where municipality_id = tenant and citizen_id = erased;
  update task set title = 'Slettet', done_word = '' where municipality_id = tenant and citizen_id = erased;
  update next_step set how = 'Slettet' where municipality_id = tenant and citizen_id = erased;
  update placement set contact = '', next_step = '' where municipality_id = tenant and citizen_id = erased;
  update talk set place = '' where municipality_id = tenant and citizen_id = erased;
  update assessment set helped_by = '' where municipality_id = tenant and citizen_id = erased;
  update message set sealed = null where municipality_id = tenant and citizen_id = erased;
  update message set withdrawn_at = now()
  where municipality_id = tenant and citizen_id = erased and num_nonnulls(sent_at, given_up_at, withdrawn_at) = 0;
  delete from draft where municipality_id = tenant and (
    form in ('correction-' || erased, 'transfer-' || erased, 'note-' || erased, 'held-talk-' || erased)
    or form in (select unnest(array['talk-' || id, 'note-of-talk-' || id]) from talk where municipality_id = tenant and citizen_id = erased)
    or form in (select 'note-correction-' || id from talk_note where municipality_id = tenant and citizen_id = erased));
  delete from citizen_key where municipality_id = tenant and citizen_id = erased;
end $$;
comment on function erase_citizen(bigint, date) is 'Destroys a citizen''s key and clears what stands about her in the open, drafts as well';
revoke all on function erase_citizen(bigint, date) from public;
grant execute on function erase_citizen(bigint, date) to fremgang_app;
