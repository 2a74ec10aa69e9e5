-- SPDX-License-Identifier: GPL-3.0-or-later
-- A kept copy of the catalogue has no drafts: while the office fills one in, every copy stays good. The prices of a
-- published list never change, so that only its row tells.
DO $$
DECLARE
    tab text;
BEGIN
    FOREACH tab IN ARRAY '{price_list,price_model_leather,price_option_value,price_option_contrast,price_extra}'::text[] LOOP
        EXECUTE format('DROP TRIGGER catalogue_epoch ON %I', tab);
    END LOOP;
END $$;
CREATE TRIGGER published_added AFTER INSERT ON price_list
    FOR EACH ROW WHEN (NEW.state = 'published') EXECUTE FUNCTION raise_catalogue_epoch();
CREATE TRIGGER published_changed AFTER UPDATE ON price_list
    FOR EACH ROW WHEN (OLD.state = 'published' OR NEW.state = 'published') EXECUTE FUNCTION raise_catalogue_epoch();
CREATE TRIGGER published_removed AFTER DELETE ON price_list
    FOR EACH ROW WHEN (OLD.state = 'published') EXECUTE FUNCTION raise_catalogue_epoch();
